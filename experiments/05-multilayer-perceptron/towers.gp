W = 760; H = 480
call ARG5 ARG1 ARG2 ARG3

stats "skylines.csv" using "units" name "U" nooutput
set multiplot
unset key
left(k) = k % 2 == 1 ? 0.07 : 0.565
set title offset 0,-0.7
set xrange [0:1]; set xtics 0.5; set format x "%g"
place = 'set lmargin at screen left(k); set rmargin at screen left(k) + 0.42; set tmargin at screen (k < 3 ? 0.93 : 0.45); set bmargin at screen (k < 3 ? 0.58 : 0.1)'

k = 1; eval place
set yrange [-0.15:1.15]; set ytics 1
set title "step"
of(c) = column("sharpness") == c ? column("y") : NaN
plot "steps.csv" using "x":(of(10)) with lines linetype 1 linewidth 1.2, \
     "" using "x":(of(50)) with lines linetype 1 linewidth 1.8, \
     "" using "x":(of(250)) with lines linetype 1 linewidth 2.8

k = 2; eval place
set yrange [-1.15:1.15]; set ytics 1
set title "bump"
set label 1 "rises" at 0.98, 0.86 right textcolor rgb blue
set label 2 "subtracted" at 0.98, -0.86 right textcolor rgb orange
set label 3 "sum" at 0.5, 0.5 center textcolor rgb ink
plot "bump.csv" using "x":"rise" with lines linetype 1 linewidth 1.6, \
     "" using "x":"fall" with lines linetype 2 linewidth 1.6, \
     "" using "x":"bump" with lines linewidth 2.8 dashtype 1 linecolor rgb ink
unset label 1; unset label 2; unset label 3

set yrange [-1.5:1.5]; set ytics 1
set style fill solid 0.25 noborder
do for [k = 3:4] {
  eval place
  units = k == 3 ? U_min : U_max
  set title sprintf("%d towers", units)
  now(y) = column("units") == units ? y : NaN
  plot "skylines.csv" using "x":(now(column("towers"))) with filledcurves y1=0 linecolor rgb blue, \
       "" using "x":(now(column("towers"))) with lines linetype 1, \
       "" using "x":(now(column("curve"))) with lines linewidth 1.4 dashtype 1 linecolor rgb ink
}
unset multiplot
