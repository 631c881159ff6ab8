import { spawn } from 'node:child_process';

type Command = { readonly program: string; readonly args: readonly string[] };

/** The command that shows an address in the browser the person uses; null when they do not want one opened. */
export function browserCommand(address: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Command | null {
  const own = env.BROWSER;
  if (own === 'none' || env.CI) return null;
  if (own) return { program: own, args: [address] };
  if (platform === 'darwin') return { program: 'open', args: [address] };
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  const hasScreen = env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
  return hasScreen ? { program: env.WSL_DISTRO_NAME ? 'wslview' : 'xdg-open', args: [address] } : null;
}

/** Opens the browser; where that is not possible the printed address remains. */
export function openBrowser(address: string): void {
  const command = browserCommand(address, process.platform, process.env);
  if (!command) return;
  const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
