import {build} from 'esbuild';import {readFileSync} from 'node:fs';import {gzipSync} from 'node:zlib';import {minifyHTMLLiterals} from 'minify-literals';
const root=process.env.ROOT??process.cwd();
const include={stat:/(summarize|local-summary)\.js$/,table:/^$/,chart:/(summarize|local-summary|lying-bars)\.js$/,"hotspot-map":/^$/,client:/^$/,data:/^$/,filter:/^$/};
const detail=process.argv[2];
for(const name of Object.keys(include)){
 const entry=name==='client'?{stdin:{contents:"export {createClient} from '@satudata/client'",resolveDir:root}}:{entryPoints:[`${root}/packages/widgets/src/elements/${name}/${name}.ts`]};
 const r=await build({...entry,bundle:true,minify:true,format:'esm',target:'es2022',conditions:['satudata:src','production','browser'],write:false,metafile:true,legalComments:'none',logLevel:'error',mangleProps:undefined,
 plugins:[{name:'dyn',setup(b){b.onResolve({filter:/.*/},a=>a.kind==='dynamic-import'&&!include[name].test(a.path)?{path:a.path,external:true}:undefined);
  b.onLoad({filter:/packages\/widgets\/src\/.*\.ts$/},async a=>{const s=readFileSync(a.path,'utf8');let m;try{m=await minifyHTMLLiterals(s,{fileName:a.path})}catch(e){}return{contents:m?.code??s,loader:'ts'}})}}]});
 const t=r.outputFiles[0].text;console.log(name.padEnd(14),t.length,gzipSync(t,{level:9}).length);
 if(detail===name){for(const v of Object.values(r.metafile.outputs))for(const [i,{bytesInOutput:b}] of Object.entries(v.inputs).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput))if(b>60)console.log('  ',b,i.replace('packages/','').replace('node_modules/','@@'))}
}
