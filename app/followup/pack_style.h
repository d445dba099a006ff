#pragma once
// How the page of a pack looks: the tokens of the kiosk's look (screens/theme.h) as a style sheet. Internal to
// followup/. No custom properties: mail programs do not know them.
#include <string_view>

namespace followup {

inline constexpr std::string_view pack_style = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#F6F2EA;color:#15191E;font:400 17px/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:1040px;margin:0 auto;padding:0 24px}
.cord{display:block;width:28px;height:64px;margin:0 0 20px;background:#C93A17;border-radius:0 0 6px 6px}
header p{margin:0}
.event{color:#4B535B}
.event strong{color:#15191E;margin-right:8px}
h1{font-size:40px;line-height:1.12;font-weight:800;letter-spacing:-.02em;margin:10px 0 12px}
.lead{max-width:36em;font-size:19px;color:#4B535B}
h2{font-size:26px;line-height:1.2;font-weight:700;letter-spacing:-.01em;margin:52px 0 16px}
h3{font-size:22px;line-height:1.25;font-weight:700;margin:0}
ul,ol{list-style:none;margin:0;padding:0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:20px;align-items:start}
.card,.todo li,.rows li{background:#FFFFFF;border-radius:20px;box-shadow:0 1px 0 #D8D1C3,0 8px 24px rgba(21,25,30,.06)}
.card{padding:16px 24px 22px}
.slot{display:block;width:56px;height:9px;border-radius:5px;margin:0 auto 16px;background:#ECE6DA}
.role,.soft{color:#4B535B}
.card p{margin:0}
.card h3+p{margin-top:2px}
.parts{border-top:2px solid #ECE6DA;margin-top:14px;padding-top:12px}
.card .parts p+p,.card .parts p+ul,.card .parts blockquote+p{margin-top:10px}
.label{display:block;color:#4B535B;font-size:15px}
.wish{font-weight:600}
blockquote{margin:10px 0 0;padding:0 0 0 14px;border-left:4px solid #ECE6DA}
.parts>blockquote:first-child{margin-top:0}
.ladder{display:flex;flex-wrap:wrap;gap:6px 0;margin:8px 0 0;padding:0;font-size:15px}
.ladder li{padding:3px 14px;color:#4B535B;border:2px solid #D8D1C3;border-radius:999px}
.ladder li+li{margin-left:14px;position:relative}
.ladder li+li:before{content:"";position:absolute;left:-16px;top:50%;width:14px;height:2px;background:#D8D1C3}
.ladder .on{background:#A52C0F;border-color:#A52C0F;color:#FFFFFF;font-weight:600}
.ladder .on+.on:before{background:#A52C0F}
a{color:#16335C;text-underline-offset:3px}
.contact{margin-top:12px}
.contact li{padding:4px 0}
.todo{display:grid;gap:14px}
.todo li,.rows li{padding:18px 24px}
.todo li{border-left:8px solid #C93A17}
.todo li.past{border-left-color:#D8D1C3}
.todo p,.rows p{margin:0}
.todo .what{font-size:19px;font-weight:600}
.rows{display:grid;gap:14px}
.state{display:inline-block;margin-top:6px;padding:2px 12px;border-radius:999px;background:#ECE6DA;font-size:15px}
.state.good{background:#0B6640;color:#FFFFFF}
.button{display:inline-block;margin-top:12px;padding:12px 20px;border-radius:14px;background:#16335C;color:#FFFFFF;font-weight:600;text-decoration:none}
.button:focus,a:focus{outline:3px solid #C93A17;outline-offset:3px}
footer{margin-top:56px;padding-bottom:48px;color:#4B535B;font-size:15px}
footer p{border-top:2px solid #D8D1C3;padding-top:16px;margin:0}
@media (max-width:560px){body{font-size:16px}header,main,footer{padding-left:16px;padding-right:16px}h1{font-size:31px}h2{font-size:23px;margin-top:40px}.cord{height:40px;margin-bottom:16px}}
@media print{@page{margin:16mm 14mm}body{background:#FFFFFF;font-size:10pt;line-height:1.4}header,main,footer{max-width:none;padding:0}.cord{height:10mm;width:6mm;margin-bottom:5mm;-webkit-print-color-adjust:exact;print-color-adjust:exact}h1{font-size:22pt}h2{font-size:15pt;margin:9mm 0 3mm;break-after:avoid}h3{font-size:12pt}.lead,.todo .what{font-size:11.5pt}.cards{display:block;columns:2;column-gap:4mm}.cards>.card{margin:0 0 3mm}.label{display:inline;font-size:9.5pt}.card .parts p+p{margin-top:1mm}.parts{margin-top:2mm;padding-top:2mm;border-top-width:1px}blockquote{margin-top:1mm}.contact{margin-top:2mm}.contact li{padding:0}.ladder,.state{font-size:8.5pt}.ladder li{padding:0 3mm}.card,.todo li,.rows li{box-shadow:none;border:1px solid #D8D1C3;border-radius:3mm;break-inside:avoid;padding:3mm 4mm}.todo li{border-left:2mm solid #C93A17}.slot{display:none}.button{display:none}.ladder li,.state{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:#15191E;text-decoration:none}footer{margin-top:9mm}}
)";

}  // namespace followup
