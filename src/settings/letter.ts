/** Who writes, to whom, and who signs. Undefined parts stand in the letter as "[thiếu: …]". */
export interface AuthoritySettings {
  /** Agency above the issuing one, printed above its name unless the agency is a UBND; "" for none. */
  readonly superior: string | undefined;
  /** Lines of the issuing agency: ["ỦY BAN NHÂN DÂN", "HUYỆN TỨ KỲ"]. */
  readonly agency: readonly string[] | undefined;
  /** As the text names it: "huyện Tứ Kỳ". */
  readonly name: string | undefined;
  /** What the authority is in running text: "huyện", "thành phố", "xã" … "mức bình quân chung của huyện". */
  readonly level: string | undefined;
  /** Who acts in the text: "Chủ tịch UBND huyện". */
  readonly leader: string | undefined;
  /** Who gave the target: "UBND tỉnh", "UBND thành phố". */
  readonly targetGiver: string | undefined;
  /** Place of the dateline: "Tứ Kỳ". */
  readonly place: string | undefined;
  /** After "Số:      /": "UBND-NV". */
  readonly numberSuffix: string | undefined;
  readonly signer: { readonly capacity: readonly string[]; readonly name: string } | undefined;
  readonly recipients: readonly string[] | undefined;
  /** "Nơi nhận" without dashes. */
  readonly copies: readonly string[] | undefined;
}

/** The letter's wording: order, titles, sentences, requests, tasks. */
export interface LetterSettings {
  readonly toneStyle: 'hoá' | 'hóa';
}
