W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set bmargin at screen 0.16; set tmargin at screen 0.97
set lmargin at screen 0.085; set rmargin at screen 0.66
set xrange [0.7:7.2]; set yrange [1.8:4.6]
set xtics 1; set ytics 1
set xlabel "petal length in cm" offset 0,0.3
set ylabel "sepal width in cm" offset 0.6,0
height(x) = -(column("w0") + column("w1")*x)/column("w2")
set label 1 "setosa" at 0.75, 2.62 left textcolor rgb ink
set label 2 "the others" at 5.6, 4.05 left textcolor rgb ink
x0 = -1; x1 = 9
plot "lines.csv" using (x0):(height(x0)):(x1 - x0):(height(x1) - height(x0)) with vectors nohead linewidth 1.1 linecolor rgb "#80".blue[2:*], \
     "largest.csv" using (x0):(height(x0)):(x1 - x0):(height(x1) - height(x0)) with vectors nohead linewidth 2.6 dashtype 2 linecolor rgb orange, \
     "points.csv" using (column("setosa") == 1 ? column("petal_length") : NaN):"sepal_width" with points pointtype 7 pointsize 0.7 linecolor rgb ink, \
     "points.csv" using (column("setosa") == 0 ? column("petal_length") : NaN):"sepal_width" with points pointtype 6 pointsize 0.7 linewidth 1.4 linecolor rgb ink

unset label 1; unset label 2
set lmargin at screen 0.755; set rmargin at screen 0.98
set xrange [0:21]; set yrange [0:110]
set xtics (1, 10, 20); set ytics 0, 25, 100
set format y "%g %%"
set xlabel "order, sorted"
set ylabel "share of the largest margin" offset 1.2,0
set label 1 "the largest" at graph 0.04, first 100 left offset 0,0.7 textcolor rgb orange
plot 100 with lines linetype 2 linecolor rgb orange, \
     "shares.csv" using "rank":(100*column("share")) with points pointtype 7 pointsize 0.8 linecolor rgb blue
unset multiplot
