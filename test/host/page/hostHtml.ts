/** The grid on the left, the pane on the right. */
export const hostLayout = `<style>
  body { margin: 0; display: flex; height: 100vh; font: 13px sans-serif; }
  #grid { flex: 1; overflow: auto; }
  #grid table { border-collapse: collapse; }
  #grid td, #grid th { border: 1px solid #ddd; padding: 2px 6px; min-width: 48px; max-width: 240px; height: 16px; overflow: hidden; white-space: nowrap; }
  #grid .selected { outline: 2px solid #107c41; }
  #grid nav { position: sticky; left: 0; }
  #grid [aria-current] { font-weight: bold; }
  #pane { display: flex; border-left: 1px solid #bbb; }
  #pane iframe { border: 0; height: 100%; }
</style>
<main id="grid"></main>
<aside id="pane"></aside>`;

/** The page of the host. */
export const hostHtml = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>模拟 Excel</title>
${hostLayout}
<script src="/host.js"></script>
</html>`;
