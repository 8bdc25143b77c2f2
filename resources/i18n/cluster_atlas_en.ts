<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>CheckWords</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) drawn as dots ({jobs})</source>
   <translation>
    <numerusform>%n place drawn as dots ({jobs})</numerusform>
    <numerusform>%n places drawn as dots ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) outside the frame ({jobs})</source>
   <translation>
    <numerusform>%n place outside the frame ({jobs})</numerusform>
    <numerusform>%n places outside the frame ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n postal code(s) not found ({jobs})</source>
   <translation>
    <numerusform>%n postal code not found ({jobs})</numerusform>
    <numerusform>%n postal codes not found ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of at most {most} members ({jobs})</source>
   <translation>
    <numerusform>%n symbol of at most {most} members ({jobs})</numerusform>
    <numerusform>%n symbols of at most {most} members ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of one member only ({jobs})</source>
   <translation>
    <numerusform>%n symbol of one member only ({jobs})</numerusform>
    <numerusform>%n symbols of one member only ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) still overlap</source>
   <translation>
    <numerusform>%n symbol still overlaps</numerusform>
    <numerusform>%n symbols still overlap</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the legend lies over %n symbol(s)</source>
   <translation>
    <numerusform>the legend lies over %n symbol</numerusform>
    <numerusform>the legend lies over %n symbols</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ChecksBox</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>… and %n more</source>
   <translation>
    <numerusform>… and %n more</numerusform>
    <numerusform>… and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClustersStep</name>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s)</source>
   <translation>
    <numerusform>%n cluster</numerusform>
    <numerusform>%n clusters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s) on no page</source>
   <translation>
    <numerusform>%n cluster on no page</numerusform>
    <numerusform>%n clusters on no page</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>Small maps {number}: %n cluster(s) take more than one page.</source>
   <translation>
    <numerusform>Small maps {number}: %n cluster takes more than one page.</numerusform>
    <numerusform>Small maps {number}: %n clusters take more than one page.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DataStep</name>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n cluster(s)</source>
   <translation>
    <numerusform>%n cluster</numerusform>
    <numerusform>%n clusters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n code(s) unmatched</source>
   <translation>
    <numerusform>%n code unmatched</numerusform>
    <numerusform>%n codes unmatched</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n row</numerusform>
    <numerusform>%n rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExportBox</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindingsBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n remark(s) on sites whose headcounts differ or add up. Read them under “How it was read”.</source>
   <translation>
    <numerusform>%n remark on sites whose headcounts differ or add up. Read it under “How it was read”.</numerusform>
    <numerusform>%n remarks on sites whose headcounts differ or add up. Read them under “How it was read”.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a rule in Exclusions.</source>
   <translation>
    <numerusform>%n row has a headcount that is no number ({cells}). Correct it in the table, or set its jobs by a rule in Exclusions.</numerusform>
    <numerusform>%n rows have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a rule in Exclusions.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).</source>
   <translation>
    <numerusform>%n row has neither cluster nor code, as a total or a source line does: it was passed over (row {cells}).</numerusform>
    <numerusform>%n rows have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have no postal code: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n row has no postal code: {jobs} jobs are not on the map. Complete the table.</numerusform>
    <numerusform>%n rows have no postal code: {jobs} jobs are not on the map. Complete the table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) name no cluster: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n row names no cluster: {jobs} jobs are not on the map. Complete the table.</numerusform>
    <numerusform>%n rows name no cluster: {jobs} jobs are not on the map. Complete the table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) say the same as an earlier one and do not count again.</source>
   <translation>
    <numerusform>%n row says the same as an earlier one and does not count again.</numerusform>
    <numerusform>%n rows say the same as an earlier one and do not count again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with the reason.</source>
   <translation>
    <numerusform>%n row, {jobs} jobs, is in a country whose codes are not known ({cells}). Exclude it by a rule, with the reason.</numerusform>
    <numerusform>%n rows, {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with the reason.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.</source>
   <translation>
    <numerusform>%n row, {jobs} jobs, is in a country without a postal-code layer ({cells}). Add a layer that has its codes.</numerusform>
    <numerusform>%n rows, {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in the table.</source>
   <translation>
    <numerusform>%n row, {jobs} jobs, has a code and a country that disagree ({cells}). Correct the one or the other in the table.</numerusform>
    <numerusform>%n rows, {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in the table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code that is none of its country ({cells}). Choose the country's column or the default country, or correct the table.</source>
   <translation>
    <numerusform>%n row, {jobs} jobs, has a code that is none of its country ({cells}). Choose the country's column or the default country, or correct the table.</numerusform>
    <numerusform>%n rows, {jobs} jobs, have codes that are none of their country ({cells}). Choose the country's column or the default country, or correct the table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.</source>
   <translation>
    <numerusform>%n row, {jobs} jobs, has a code without a place in the layers ({cells}). Show it at another code below.</numerusform>
    <numerusform>%n rows, {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PostalBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/postal_box.py"></location>
   <source>%n feature(s) without a valid code are left aside.</source>
   <translation>
    <numerusform>%n feature without a valid code is left aside.</numerusform>
    <numerusform>%n features without a valid code are left aside.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RowsTool</name>
  <message numerus="yes">
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n member</numerusform>
    <numerusform>%n members</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n thing(s) to look at</source>
   <translation>
    <numerusform>%n thing to look at</numerusform>
    <numerusform>%n things to look at</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UnmatchedBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>%n row(s), written {written}: no layer has {code}.</source>
   <translation>
    <numerusform>%n row, written {written}: no layer has {code}.</numerusform>
    <numerusform>%n rows, written {written}: no layer has {code}.</numerusform>
   </translation>
  </message>
 </context>
</TS>
