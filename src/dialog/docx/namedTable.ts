// A table that tells its name to those who do not see it: the title among Word's alternative text of tables, which the
// library does not write.
import { type IContext, type ITableOptions, type IXmlableObject, Table } from 'docx';

export class NamedTable extends Table {
  constructor(
    private readonly title: string,
    options: ITableOptions,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const [first] = (table?.['w:tbl'] ?? []) as readonly { readonly 'w:tblPr'?: unknown[] }[];
    // Last but for a description: the order of properties is fixed.
    first?.['w:tblPr']?.push({ 'w:tblCaption': { _attr: { 'w:val': this.title } } });
    return table;
  }
}
