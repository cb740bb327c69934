W = 760; H = 500
load ARG5
set datafile columnheaders
thin = "#a0".blue[2:*]  # see-through: where lines lie close, they darken

set multiplot
set lmargin at screen 0.075; set rmargin at screen 0.52
set bmargin at screen 0.115; set tmargin at screen 0.97
set xrange [0:10]
set xlabel "x" offset 0,0.3
set ylabel "y" rotate by 0 offset 1.2,0
unset key
plot "lines.csv" using (0):(column("intercept")):(10):(10*column("slope")) with vectors nohead lt 1 lw 1 lc rgb thin, \
     1 + 0.5*x with lines lw 2.2 dt 2 lc rgb ink, \
     "points.csv" using "x":"y" with points pt 7 ps 0.75 lc rgb ink
set label 1 "50 lines, 50 tables" at graph 0.04,0.95 left textcolor rgb ink

set lmargin at screen 0.63; set rmargin at screen 0.98
set bmargin at screen 0.62; set tmargin at screen 0.97
unset label
set autoscale x
set yrange [0:*]
set xlabel "slope"
set ylabel "density" rotate by 90 offset 1,0
set ytics 1
set style fill solid 0.3 noborder
plot "histogram.csv" using "slope":"density":"width" with boxes lc rgb blue, \
     "bell.csv" using "slope":"density" with lines lt 2 dt 1

set bmargin at screen 0.115; set tmargin at screen 0.47
set logscale xy
set xrange [7:460]
set autoscale y
set xtics (10, 20, 40, 80, 160, 320)
set ytics auto
set xlabel "points in a table, n"
set ylabel "spread of the slope" offset 1,0
plot "spread.csv" using "n":"theory" with lines lt 2 dt 1, \
     "spread.csv" using "n":"measured" with points pt 7 ps 0.9 lc rgb blue
unset multiplot
