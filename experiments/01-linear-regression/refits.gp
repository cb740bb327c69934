W = 760; H = 500
call ARG5 ARG1 ARG2 ARG3

see_through = "#a0".blue[2:*]  # where lines lie close, they darken
set multiplot
set lmargin at screen 0.07; set rmargin at screen 0.48
set bmargin at screen 0.14; set tmargin at screen 0.97
set xrange [0:10]
set xlabel "x" offset 0,0.3
set ylabel "y" rotate by 0 offset 1.2,0
unset key
plot "lines.csv" using (0):(column("intercept")):(10):(10*column("slope")) \
       with vectors nohead linewidth 1 linecolor rgb see_through, \
     1 + 0.5*x with lines linewidth 2.4 dashtype 2 linecolor rgb ink, \
     "points.csv" using "x":"y" with points pointtype 7 pointsize 0.75 linecolor rgb ink

set lmargin at screen 0.635; set rmargin at screen 0.98
set bmargin at screen 0.64
stats "bell.csv" using (column("slope")) name "SLOPE" nooutput
set xrange [SLOPE_min:SLOPE_max]
set yrange [0:*]
set xlabel "slope"
set ylabel "density" rotate by 90
set ytics 1
set style fill solid 0.3 noborder
plot "histogram.csv" using "slope":"density":"width" with boxes linecolor rgb blue, \
     "bell.csv" using "slope":"density" with lines linetype 2 dashtype 1

set bmargin at screen 0.14; set tmargin at screen 0.47
stats "spread.csv" using (column("theory")) name "SPREAD" nooutput
set logscale xy
set xrange [8:400]
set yrange [SPREAD_min/1.5:SPREAD_max*1.5]
set xtics (10, 20, 40, 80, 160, 320)
set ytics (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set xlabel "points in a table, n"
set ylabel "spread of the slope"
set key top right reverse Left
plot "spread.csv" using "n":"theory" with lines linetype 2 dashtype 1 title "theory", \
     "spread.csv" using "n":"measured" with points pointtype 7 pointsize 0.9 linecolor rgb blue title "measured"
unset multiplot
