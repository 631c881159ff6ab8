/** Milliseconds of processor time this process has used: what is asked of a reader, however busy the machine is. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
