W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

stats "bits.csv" using (column("unit")) name "U" nooutput
stats "bits.csv" using (column("example")) name "E" nooutput
set multiplot
unset key
set bmargin at screen 0.16; set tmargin at screen 0.9
set xrange [0.5:U_max + 0.5]; set yrange [E_max + 0.5:0.5]
set xtics 10; set ytics 20
unset grid
set xlabel "unit" offset 0,0.3
set ylabel "example" offset 1.5,0
set style fill solid 0.85 noborder
do for [k = 1:2] {
  when = word("before after", k)
  set lmargin at screen 0.075 + (k - 1)*0.3; set rmargin at screen 0.075 + (k - 1)*0.3 + 0.275
  if (k == 2) { set ylabel ""; set format y "" }
  set label 1 when at graph 0, 1.06 left textcolor rgb ink
  plot "bits.csv" using (column("awake") == 1 ? only(when, strcol("when"), column("unit")) : NaN):"example":(0.5):(0.5) \
    with boxxyerror linecolor rgb blue
}
set grid
set format y "%g"
set lmargin at screen 0.765; set rmargin at screen 0.975
set logscale x
set xrange [0.08:40]; set yrange [0:100]
set xtics (0.1, 1, 10); set ytics 25
set xlabel "learning rate"
set ylabel "dead units in %" offset 1.5,0
set label 1 ""
set style fill transparent solid 0.2 noborder
plot "rates.csv" using "rate":"low":"high" with filledcurves linecolor rgb orange, \
     "rates.csv" using "rate":"median" with linespoints linetype 2 dashtype 1
unset multiplot
