/** Groups of fields of which a table needs one each: `TableDefinition.evidence`. */
export type Evidence = readonly (readonly string[])[];

/** The groups that none of these fields stands for, no field counted for two of them. */
export function missingEvidence(evidence: Evidence, fields: ReadonlySet<string>): Evidence {
  const [group, ...others] = evidence;
  if (!group) return [];
  const ways = group
    .filter((field) => fields.has(field))
    .map((field) => missingEvidence(others, new Set([...fields].filter((other) => other !== field))));
  const [best] = ways.sort((one, other) => one.length - other.length);
  return best ?? [group, ...missingEvidence(others, fields)];
}
