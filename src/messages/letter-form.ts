/** What every letter says in the same words: Nghị định 30/2020/NĐ-CP, Phụ lục I. Never translated, in no tone but its own. */
export const LETTER_FORM = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  addressed: 'Kính gửi:',
  copies: 'Nơi nhận:',
} as const;
