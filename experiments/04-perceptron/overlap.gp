W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

left(k) = 0.09 + (k - 1)*0.307
set multiplot
unset key
set bmargin at screen 0.16; set tmargin at screen 0.9
stats "curves.csv" using (column("epoch")) name "EPOCH" nooutput
set logscale x
set xrange [1:EPOCH_max]; set yrange [0:52]
set xtics (1, 10, 100); set mxtics 1; set ytics 10
set xlabel "epoch" offset 0,0.3
set ylabel "training errors, of 100" offset 1.4,0
set style fill solid 0.22 noborder
names = "plain pocket averaged"
do for [k = 1:3] {
  set lmargin at screen left(k); set rmargin at screen left(k) + 0.282
  if (k > 1) { set format y ""; set ylabel "" }
  set label 1 word(names, k) at graph 0.03, 1.06 left textcolor rgb colour(k)
  of(value) = only(word(names, k), strcol("answer"), value)
  plot "curves.csv" using (of(column("epoch"))):"low":"high" with filledcurves linecolor rgb colour(k), \
       "curves.csv" using (of(column("epoch"))):"first" with lines linewidth 0.8 dashtype 1 linecolor rgb muted, \
       "curves.csv" using (of(column("epoch"))):"median" with lines linetype k dashtype 1
}
unset multiplot
