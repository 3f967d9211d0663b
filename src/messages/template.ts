import type { Language } from './language';

/** Why an office's own letter form could not be filled in. */
export type TemplateFault =
  | { readonly kind: 'not-docx' }
  /** Names of placeholders as the form writes them. */
  | { readonly kind: 'unknown'; readonly names: readonly string[]; readonly known: readonly string[] }
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  /** A placeholder without its bracket or its end. */
  | { readonly kind: 'broken'; readonly found: string };

/** One line: which form, what was found, what to do. */
export function templateFaultText(fault: TemplateFault, name: string, language: Language): string {
  return language === 'vi' ? vietnamese(fault, name) : english(fault, name);
}

function vietnamese(fault: TemplateFault, name: string): string {
  const form = `Mẫu công văn "${name}"`;
  switch (fault.kind) {
    case 'not-docx':
      return `${form} không phải là tệp Word .docx đọc được. Hãy mở bằng Word, chọn Lưu thành (Save As) kiểu "Word Document (.docx)", rồi thử lại.`;
    case 'unknown':
      return `${form} có chỗ điền không rõ: ${braced(fault.names)}; các chỗ điền dùng được: ${braced(fault.known)}. Hãy sửa lại trong mẫu.`;
    case 'missing':
      return `${form} thiếu chỗ điền: ${braced(fault.names)}. Hãy thêm vào mẫu rồi thử lại.`;
    case 'broken':
      return `${form} có chỗ điền viết dở: "${fault.found}"; cần đủ { và }, và mỗi {#…} phải có {/…}. Hãy sửa lại trong mẫu.`;
  }
}

function english(fault: TemplateFault, name: string): string {
  const form = `The letter form "${name}"`;
  switch (fault.kind) {
    case 'not-docx':
      return `${form} is no readable .docx file. Open it in Word, save it as "Word Document (.docx)" and try again.`;
    case 'unknown':
      return `${form} has unknown placeholders: ${braced(fault.names)}; known ones: ${braced(fault.known)}. Correct them in the form.`;
    case 'missing':
      return `${form} lacks placeholders: ${braced(fault.names)}. Add them to the form and try again.`;
    case 'broken':
      return `${form} has an unfinished placeholder: "${fault.found}"; each needs { and }, and each {#…} its {/…}. Correct it in the form.`;
  }
}

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');
