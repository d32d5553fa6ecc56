/** Loaded before a program: tells the parent its greatest memory, in kilobytes, when it ends. */
process.channel?.unref();
process.on('exit', () => process.send?.(process.resourceUsage().maxRSS));
