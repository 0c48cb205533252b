export default function (cfg) {
  cfg.addPassthroughCopy({ '../style.css': 'style.css' });
  cfg.setUseGitIgnore(false);
  cfg.setQuietMode(true);
  return {
    dir: { input: 'src', includes: '_includes', data: '_data', output: '_site' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
