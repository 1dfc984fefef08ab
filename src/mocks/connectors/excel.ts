import { defineConnector, field, items, ranked } from './define-connector.js';
import { valueOf } from './field-checks.js';
import { OK_ANSWER, refusal, type ConfigValues, type PluginAnswer } from './quote-connector.js';

export const EXCEL_NAME = 'Excel Quote Connector';

const FILE = '#1';

/** The connector's own texts exist in these four languages only: everyone else reads English. */
function inFourLanguages(en: string, nb: string, de: string, fr: string): string {
  return `US:"${en}";NO:"${nb}";GE:"${de}";FR:"${fr}"`;
}

/** A file server that was switched off: workbooks on it are what a broken start looks like. */
const RETIRED_SERVER = /^\\\\retired-fs\\/i;

function check(values: ConfigValues): PluginAnswer {
  const file = valueOf(values, FILE);
  if (!/\.xls[xm]$/i.test(file)) {
    return refusal(
      inFourLanguages(
        'This is not an Excel workbook. Choose a file that ends in .xlsx or .xlsm.',
        'Dette er ikke en Excel-arbeidsbok. Velg en fil som slutter på .xlsx eller .xlsm.',
        'Das ist keine Excel-Arbeitsmappe. Wählen Sie eine Datei mit der Endung .xlsx oder .xlsm.',
        'Ce n’est pas un classeur Excel. Choisissez un fichier se terminant par .xlsx ou .xlsm.',
      ),
      `Unsupported file type: ${file}`,
      'FILE_TYPE',
    );
  }
  if (RETIRED_SERVER.test(file)) {
    return refusal(
      inFourLanguages(
        'The workbook with the price lists could not be opened. Check that the file server is running and that the path is right.',
        'Arbeidsboken med prislistene kunne ikke åpnes. Kontroller at filserveren kjører og at banen er riktig.',
        'Die Arbeitsmappe mit den Preislisten konnte nicht geöffnet werden. Prüfen Sie, ob der Dateiserver läuft und der Pfad stimmt.',
        'Le classeur des tarifs n’a pas pu être ouvert. Vérifiez que le serveur de fichiers fonctionne et que le chemin est correct.',
      ),
      `System.IO.IOException: The network path was not found. : '${file}'\n   at ExcelQuoteConnector.WorkbookReader.Open(String path)\n   at ExcelQuoteConnector.ExcelConnector.InitializeConnection(QuoteConnectionInfo connection)`,
      'FILE_NOT_FOUND',
    );
  }
  return OK_ANSWER;
}

/** Price lists in a workbook, after SuperOffice's sample connector of this kind. */
export const excelConnector = defineConnector({
  info: {
    name: EXCEL_NAME,
    className: 'ExcelQuoteConnector.ExcelConnector',
    assemblyName: 'ExcelQuoteConnector',
    location: 'C:\\SuperOffice\\WebClient\\bin',
    fileName: 'ExcelQuoteConnector.dll',
    version: '2.1.0.0',
    licensed: true,
  },
  fields: ranked([
    field(
      'Text',
      FILE,
      inFourLanguages('Excel file name', 'Excel-filnavn', 'Name der Excel-Datei', 'Nom du fichier Excel'),
      {
        access: 'Mandatory',
        maxLength: 500,
        description: inFourLanguages(
          'Full path of the workbook, as the server sees it',
          'Full bane til arbeidsboken, slik serveren ser den',
          'Vollständiger Pfad der Arbeitsmappe aus Sicht des Servers',
          'Chemin complet du classeur, vu du serveur',
        ),
      },
    ),
    field('Label', '#2', '[SR_ADMIN_IMPORT_ONLY_EXCEL]'),
    // A name of its own: “productcategory” is SuperOffice's list, with other keys.
    field('List', '#3', '[SR_LABEL_CATEGORY]', { listName: 'ExcelProductCategory' }),
  ]),
  check,
  lists: {
    excelproductcategory: items([
      ['#1', 'Burgundy'],
      ['#2', 'Teal'],
      ['#3', 'Wicked red'],
    ]),
    paymentterms: items([
      ['#1', '30 days'],
      ['#2', '60 days'],
      ['#3', 'Payment before shipping'],
    ]),
    deliveryterms: items([
      ['#1', 'FCA', 'Free carrier'],
      ['#2', 'DAP', 'Delivered at place'],
      ['#3', 'CPT', 'Carriage paid to'],
    ]),
  },
  capabilities: [
    'iproductprovider_provide_cost',
    'iproductprovider_provide_stockdata',
    'ilistprovider_provide_productcategorylist',
    'ilistprovider_provide_paymenttermslist',
    'ilistprovider_provide_deliverytermslist',
  ],
});
