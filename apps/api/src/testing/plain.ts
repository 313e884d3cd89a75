/** An answer without its reference and with a # for each id: what has to be the same for what is hidden and for what is missing. */
export const plain = (bytes: string): string => bytes.replaceAll(/"ref":"[^"]*"/g, '').replaceAll(/Reference \w+/g, '').replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#');
