import type { ExcelHost } from './host';
import { type OfficeOptions, officeFor } from './office';

interface RichApiAnswer {
  status: string;
  value?: { data: [number, string[], string] };
  error?: { code: number; message: string };
}

/** The parts of a window the genuine client has been evaluated in that a host talks to. */
export interface ClientWindow {
  Excel: typeof Excel;
  Office: Record<string, unknown>;
  OfficeExtension: unknown;
  OSF: {
    DDA: {
      RichApi?: {
        executeRichApiRequestAsync?: (message: unknown[], answer: (result: RichApiAnswer) => void) => void;
      };
    };
  };
}

const bodyAt = 4;
const flagsAt = 6;

/** What is thrown inside this model is a mistake in it or in the test; the client shows it as GeneralException. */
const failureOfTheModel = 5001;

/** Puts a host behind the client, at the place where a real Excel stands. Works in Node and in a browser. */
export function connect(client: ClientWindow, host: ExcelHost, options: OfficeOptions = {}) {
  const { office, commands } = officeFor(host, options);
  client.OSF.DDA.RichApi = {
    ...client.OSF.DDA.RichApi,
    executeRichApiRequestAsync(message, answer) {
      host.execute(String(message[bodyAt]), Number(message[flagsAt])).then(
        (outcome) => {
          if ('body' in outcome) answer({ status: 'succeeded', value: { data: [200, [], outcome.body] } });
          else answer({ status: 'failed', error: { code: outcome.failure, message: outcome.message } });
        },
        (error: unknown) => {
          const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
          answer({ status: 'failed', error: { code: failureOfTheModel, message } });
        },
      );
    },
  };
  // Some of the script's own members have getters only, so ours stand in front of them.
  client.Office = Object.create(client.Office, Object.getOwnPropertyDescriptors(office)) as Record<
    string,
    unknown
  >;
  return { Excel: client.Excel, Office: client.Office as unknown as typeof Office, commands };
}
