import { DataSource, type EntityMetadata } from 'typeorm';
import type { RelationMetadata } from 'typeorm/metadata/RelationMetadata.js';
import { type Class, type ReadField, type Sql, writtenFields } from './definitions.js';
import { quoted } from './json-sql.js';

/** How one field of an API object is read: as written down, or as TypeORM's metadata knows it. */
export type PlannedField = ReadField | { kind: 'column'; name: string; type: string | null };

/** Joins the keys of a relation's owner to those of the row that it points to. */
function keysMeet(relation: RelationMetadata, owner: Sql, target: Sql): Sql {
  return relation.joinColumns
    .map((column) => `${owner}.${quoted(column.databaseName)} = ${target}.${quoted(column.referencedColumn!.databaseName)}`)
    .join(' and ');
}

function relationField(relation: RelationMetadata): ReadField {
  const of = () => relation.inverseEntityMetadata.target as Class;
  if (relation.isManyToOne || relation.isOneToOneOwner) return { kind: 'one', of, on: (row, child) => keysMeet(relation, row, child) };
  const inverse = relation.inverseRelation;
  if (!inverse || relation.isManyToMany) throw new Error(`${relation.entityMetadata.name}.${relation.propertyName} has no owning side: write it down with many(…).`);
  const on = (row: Sql, child: Sql) => keysMeet(inverse, child, row);
  if (relation.isOneToOne) return { kind: 'one', of, on };
  const keys = relation.inverseEntityMetadata.primaryColumns;
  return { kind: 'many', of, on, order: (child) => keys.map((key) => `${child}.${quoted(key.databaseName)}`).join(', ') };
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Knows for each class its table and how each of its fields is read. */
export class ReadPlan {
  private readonly fields = new Map<Class, Map<string, PlannedField>>();

  constructor(private readonly dataSource: DataSource) {}

  /** @throws Error when nothing says how the field is read; boot asks for every field once, so that no request does. */
  field(of: Class, name: string): PlannedField {
    let known = this.fields.get(of);
    if (!known) this.fields.set(of, (known = new Map()));
    let field = known.get(name);
    if (!field) known.set(name, (field = this.plan(of, name)));
    return field;
  }

  private plan(of: Class, name: string): PlannedField {
    const written = writtenFields(of)[name];
    if (written) return written;
    const entity = this.entity(of);
    if (!entity) return { kind: 'column', name: quoted(snakeCase(name)), type: null };
    const relation = entity.findRelationWithPropertyPath(name);
    if (relation) return relationField(relation);
    const column = entity.findColumnWithPropertyName(name);
    if (column) return { kind: 'column', name: quoted(column.databaseName), type: String(column.type) };
    throw new Error(`Nothing says how ${of.name}.${name} is read: it is no column and no relation, and stands in no readType.`);
  }

  /** What TypeORM knows of a class; null for one that is no entity. */
  entity(of: Class): EntityMetadata | null {
    return this.dataSource.hasMetadata(of) ? this.dataSource.getMetadata(of) : null;
  }

  /** The live table of an entity, or the part of its row history that stood at a moment (a placeholder). */
  table(of: Class, moment: Sql | null): Sql {
    const entity = this.entity(of);
    if (!entity) throw new Error(`${of.name} has no table: say where its rows come from.`);
    const name = quoted(entity.tableName);
    if (!moment) return entity.schema ? `${quoted(entity.schema)}.${name}` : name;
    return `(select * from hist.${name} where sys_from <= ${moment}::timestamptz and (sys_to is null or sys_to > ${moment}::timestamptz))`;
  }

  /** The column of the id, for reading one row again. */
  idColumn(of: Class): Sql {
    return quoted(this.entity(of)?.primaryColumns[0]?.databaseName ?? 'id');
  }
}
