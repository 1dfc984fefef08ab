import type { FieldEdit } from './field-events.js';
import type { FieldsEditor } from './fields-editor.js';

/** Makes what was done in a row. */
export function makeEdit(editor: FieldsEditor, edit: FieldEdit): void {
  switch (edit.kind) {
    case 'flag':
      return editor.setFlag(edit.id, edit.flag, edit.value);
    case 'text':
      return editor.setText(edit.id, edit.text, edit.culture, edit.value);
    case 'move':
      return editor.move(edit.id, edit.index);
    case 'reset-texts':
      return editor.resetTexts([edit.id]);
  }
}
