<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>CheckWords</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) drawn as dots ({jobs})</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) outside the frame ({jobs})</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n postal code(s) not found ({jobs})</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of at most {most} members ({jobs})</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of one member only ({jobs})</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) still overlap</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the legend lies over %n symbol(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ChecksBox</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>… and %n more</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClustersStep</name>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s) on no page</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n page(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>Small maps {number}: %n cluster(s) take more than one page.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DataStep</name>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n cluster(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n code(s) unmatched</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n row(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExportBox</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>%n file(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindingsBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n remark(s) on sites whose headcounts differ or add up. Read them under “How it was read”.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a rule in Exclusions.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have no postal code: {jobs} jobs are not on the map. Complete the table.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) name no cluster: {jobs} jobs are not on the map. Complete the table.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) say the same as an earlier one and do not count again.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with the reason.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in the table.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code that is none of its country ({cells}). Choose the country's column or the default country, or correct the table.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PostalBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/postal_box.py"></location>
   <source>%n feature(s) without a valid code are left aside.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RowsTool</name>
  <message numerus="yes">
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>%n member(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n page(s)</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n thing(s) to look at</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UnmatchedBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>%n row(s), written {written}: no layer has {code}.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
 </context>
</TS>
