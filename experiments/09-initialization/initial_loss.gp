W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

stats "before.csv" using (column("uniform")) name "LN" nooutput
set multiplot
set bmargin at screen 0.16; set tmargin at screen 0.955
set logscale y
set yrange [0.3:500]
set ytics (1, 10, 100); set mytics 1
unset key
set style fill solid 0.2 noborder
set lmargin at screen 0.085; set rmargin at screen 0.465
set logscale x
set xrange [0.01:100]
set xtics (0.01, 0.1, 1, 10, 100); set mxtics 1
set xlabel "factor on the last layer" offset 0,0.3
set ylabel "loss before the first step" offset 1.2,0
set label 1 "log 10" at 60, LN_min right offset 0,-0.7 textcolor rgb muted
plot LN_min with lines linewidth 1.4 dashtype 2 linecolor rgb muted, \
     "before.csv" using "factor":"low":"high" with filledcurves linecolor rgb blue, \
     "before.csv" using "factor":"median" with lines linetype 1

unset logscale x
set lmargin at screen 0.59; set rmargin at screen 0.975
set xrange [0:200]
set xtics 50
set xlabel "step"
set ylabel "loss on fresh samples"
set label 1 "log 10" at 196, LN_min right offset 0,0.7
set label 2 "× 30" at 100, 13 center textcolor rgb orange
set label 3 "× 1" at 100, 1.25 center textcolor rgb green
set label 4 "× 0.01" at 100, 0.38 center textcolor rgb blue
of(factor, value) = abs(column("factor")/factor - 1) < 1e-6 ? value : NaN
plot LN_min with lines linewidth 1.4 dashtype 2 linecolor rgb muted, \
     "during.csv" using (of(30, column("step"))):"low":"high" with filledcurves linecolor rgb orange, \
     "" using (of(30, column("step"))):"median" with lines linetype 2, \
     "" using (of(0.01, column("step"))):"low":"high" with filledcurves linecolor rgb blue, \
     "" using (of(0.01, column("step"))):"median" with lines linetype 1, \
     "" using (of(1, column("step"))):"median" with lines linetype 3
unset multiplot
