/** All figures of one unit, as a CSV and as a workbook. */
import { slug } from '../../../address.ts';
import { book } from '../../../export/book.ts';
import { unitCsv } from '../../../export/unit-csv.ts';
import { type Sheaf, unitSheaves } from '../../../export/unit-table.ts';
import type { Model } from '../../../model/model.ts';
import { models } from '../../../site.ts';

const WRITERS = { csv: unitCsv, xlsx: book };
const FORMATS = Object.keys(WRITERS) as readonly (keyof typeof WRITERS)[];

interface Props {
  readonly model: Model;
  readonly sheaves: readonly Sheaf[];
}

export const getStaticPaths = () =>
  models.flatMap((model) =>
    [...unitSheaves(model.data, model.units.all)].flatMap(([unit, sheaves]) =>
      FORMATS.map((format) => {
        return { params: { unit: slug(unit), format }, props: { model, sheaves } };
      }),
    ),
  );

export const GET = ({
  params: { format },
  props: { model, sheaves },
}: {
  params: { format: keyof typeof WRITERS };
  props: Props;
}): Response => new Response(WRITERS[format](model, sheaves));
