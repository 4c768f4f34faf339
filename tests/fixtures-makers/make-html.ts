import { noticeParagraphs } from "./notice.js";

/** The notice as a page of a government site: menus, breadcrumb, share buttons, related links and footer around it. */
export function makeHtml(): string {
  const [title, ...rest] = noticeParagraphs();
  const paragraphs = rest.map(({ kind, marker, text }) =>
    kind === "signature"
      ? `<p style="text-align: right;"><span>${text}</span></p>`
      : `<p style="text-indent: 2em;"><span style="font-family: 仿宋_GB2312;">${marker}${text.replace(/(\d+)/, "</span><span lang=\"EN-US\">$1</span><span>")}</span></p>`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title?.text ?? ""}_云岫县人民政府</title>
<meta name="SiteName" content="云岫县人民政府">
<meta name="PubDate" content="2024-12-09 10:20">
<style>.nav li { float: left; }</style>
<script>var page = "<p>第1页</p>";</script>
</head>
<body>
<div class="header"><a href="/">云岫县人民政府</a><form><input name="q"><button>搜索</button></form></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li></ul>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 巡察整改</div>
<div class="main">
<h1>${title?.text ?? ""}</h1>
<div class="info">来源：云岫县水利局　发布时间：2024-12-09 10:20　浏览次数：<span id="hits">316</span></div>
<div class="share">分享到：<a href="#">微信</a></div>
<div id="zoom"><div class="TRS_Editor">
<style>.TRS_Editor p { margin: 0; }</style>
${paragraphs.join("\n")}
</div></div>
<div class="related"><h3>相关链接</h3><ul><li><a href="/1.html">关于开展巡察整改监督检查的通知，共3个方面。</a></li></ul></div>
</div>
<div class="footer">主办：云岫县人民政府办公室　网站标识码：0000000000</div>
</body>
</html>
`;
}
