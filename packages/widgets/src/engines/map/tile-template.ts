/** Whether a text is an address of tiles: http or https, or relative, with places for zoom, column and row. */
export function isTileTemplate(template: string): boolean {
  return (
    ['{z}', '{x}', '{y}'].every((part) => template.includes(part)) && !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(template)
  );
}
