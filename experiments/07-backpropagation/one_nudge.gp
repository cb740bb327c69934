W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.16; set tmargin at screen 0.965
set lmargin at screen 0.11; set rmargin at screen 0.475
set xrange [-3:3]; set xtics 1; set ytics auto
set xlabel "nudge of the weight" offset 0,0.3
set ylabel "change of the loss" offset 1,0
set key at graph 0.5, 0.97 center top Left reverse samplen 3
plot "curve.csv" using "nudge":"actual" with lines linetype 1 title "the loss", \
     "curve.csv" using "nudge":"predicted" with lines linetype 2 title "the gradient's line"

set lmargin at screen 0.61; set rmargin at screen 0.975
set logscale xy
set xrange [1e-5:1]; set yrange [1e-14:1]
set xtics 1e-5, 10, 1; set ytics 1e-14, 100, 1
set mxtics 1; set mytics 1
set format x "10^{%T}"; set format y "10^{%T}"
set xlabel "nudge of the weight"; set ylabel "error of the line" offset 0.6,0
set key at graph 0.03, 0.97 left top Left reverse samplen 3
set style fill transparent solid 0.18 noborder
plot "errors.csv" using "nudge":"low":"high" with filledcurves linecolor rgb blue notitle, \
     "errors.csv" using "nudge":"median" with lines linetype 1 title "median", \
     0.02*x**2 with lines linewidth 1.4 dashtype 2 linecolor rgb ink title "slope 2"
unset multiplot
