W = 760; H = 480
call ARG5 ARG1 ARG2 ARG3

stats "errors.csv" using (only("normal equations", strcol("solver"), column("kappa"))) name "NORMAL" nooutput
set logscale xy
set xrange [1:1e13]
set yrange [5e-17:20]
set format x "10^{%T}"
set format y "10^{%T}"
set xtics 1, 100
set ytics 1e-16, 100
set mxtics 1; set mytics 1
set xlabel "condition number κ(A)" offset 0,0.3
set ylabel "relative error of the coefficients" offset 1,0
set lmargin at screen 0.125; set rmargin at screen 0.975
set bmargin at screen 0.145; set tmargin at screen 0.97
unset key

set label 1 "gradient descent, its steps used up" at 3e7, 3 center textcolor rgb green
set label 2 "normal equations, slope 2" at 1.5e6, 1.5e-6 left textcolor rgb orange
set label 3 "they begin to refuse" at NORMAL_max*2.5, 0.01 left textcolor rgb orange
set label 4 "QR, slope 1" at 3e9, 1e-9 left textcolor rgb blue

names = "'QR' 'normal equations' 'gradient descent'"
set style fill transparent solid 0.2 noborder
plot for [k = 1:3] "errors.csv" using (only(word(names, k), strcol("solver"), column("kappa"))):"low":"high" \
       with filledcurves linecolor rgb colour(k), \
     for [k = 1:3] "errors.csv" using (only(word(names, k), strcol("solver"), column("kappa"))):"median" \
       with linespoints linetype k, \
     "errors.csv" using (column("kappa") == NORMAL_max ? only("normal equations", strcol("solver"), column("kappa")) : NaN):"median" \
       with points pointtype 2 pointsize 1.4 linewidth 2.5 linecolor rgb orange
