/** The part of web-ext that the tests use; it ships no types. */
declare module 'web-ext' {
  interface LintOptions {
    readonly sourceDir: string;
    readonly artifactsDir: string;
    readonly output: 'json';
    readonly metadata: boolean;
    readonly ignoreFiles: readonly string[];
  }

  const webExt: {
    readonly cmd: {
      lint(options: LintOptions, how: { readonly shouldExitProgram: boolean }): Promise<unknown>;
    };
  };
  export default webExt;
}
