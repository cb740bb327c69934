W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set bmargin at screen 0.155; set tmargin at screen 0.9
set lmargin at screen 0.085; set rmargin at screen 0.46
set xrange [1:30]; set yrange [-5.7:0]
set xtics (1, 10, 20, 30); set ytics 1
set xlabel "epoch" offset 0,0.3
set ylabel "log_{10} of update over weight" offset 0.6,0
runs = "'adam 0.0001' 'adam 0.01' 'adam 1'"
set label 1 "η = 0.0001" at 2, -4.0 left textcolor rgb blue
set label 2 "η = 0.01" at 29.5, -3.3 right textcolor rgb orange
set label 3 "η = 1" at 17, -4.7 right textcolor rgb green
set label 4 "layer 1 solid, 2 dashed, 3 dotted" at graph 0, 1.06 left textcolor rgb ink
dash(l) = l == 1 ? 1 : l == 2 ? 2 : 3
plot for [r = 1:3] for [l = 1:3] "ratios.csv" using (strcol("run") eq word(runs, r) && column("layer") == l ? column("epoch") : NaN):"ratio" \
       with lines linewidth 2 dashtype dash(l) linecolor rgb colour(r)
unset label
set lmargin at screen 0.59; set rmargin at screen 0.98
set xrange [-5:0]; set yrange [0.03:40]
set logscale y; set ytics (0.1, 1, 10); set xtics 1; set mytics 1
set xlabel "the same in the first epoch, layer 2"
set ylabel "loss after training" offset 2,0
names = "gradient-descent momentum adam"
set key at graph 0.03, 0.97 left top Left reverse samplen 2
set style rect fillstyle solid 1 noborder
plot for [k = 1:3] "ends.csv" using (only(word(names, k), strcol("optimizer"), column("first"))):"loss" \
       with linespoints linetype k linewidth 1.4 pointsize 0.8 title word("'gradient descent' momentum Adam", k), \
     0.1 with lines linewidth 1.2 dashtype 3 linecolor rgb ink notitle
unset multiplot
