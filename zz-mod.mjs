import { transformSync } from 'esbuild'; import fs from 'node:fs'; import zlib from 'node:zlib'; import { execSync } from 'node:child_process';
const files=execSync('git ls-files utils/quotations | grep ts$').toString().trim().split('\n'); let tot=0;
const rows=files.map(f=>{ let c=fs.readFileSync(f,'utf8').replace(/^import .*?;$/gms,''); const m=transformSync(c,{loader:'ts',minify:true,target:'chrome123'}).code; return [f.replace('utils/quotations/',''),m.length,zlib.gzipSync(m,{level:9}).length];}).sort((a,b)=>b[2]-a[2]);
for(const r of rows) console.log(r[0].padEnd(40),r[1],r[2]);
