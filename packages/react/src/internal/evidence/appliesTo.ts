/** Whether a sentence or figure is meant for a disease; `undefined`: for a view of all diseases. */
export const appliesTo = (
  { diseases }: { readonly diseases?: readonly string[] | undefined },
  disease: string | undefined,
): boolean => disease === undefined || (diseases?.includes(disease) ?? true);
