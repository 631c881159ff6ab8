const signals: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGBREAK'];

/**
 * Resolves when this process is asked to end: by a signal, by the program that started it (a message, which Windows
 * understands too), or because that program is gone.
 */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    for (const signal of signals) if (signal !== 'SIGBREAK' || process.platform === 'win32') process.on(signal, stop);
    if (!process.channel) return;
    process.on('disconnect', stop);
    process.on('message', (message) => {
      if (message === 'stop') stop();
    });
    // Each listener took a hold of the channel; it must not keep the process from ending by itself.
    process.channel.unref();
  });
}
