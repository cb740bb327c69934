W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

names = "sigmoid tanh relu leaky-relu elu softplus"
titles = "'sigmoid' 'tanh' 'ReLU' 'leaky ReLU' 'ELU' 'softplus'"
stats "curves.csv" using (column("epoch")) name "E" nooutput
set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.96
set yrange [0:0.75]; set ytics 0.2
set style fill transparent solid 0.12 noborder
of(k, v) = only(word(names, k), strcol("name"), v)

set lmargin at screen 0.085; set rmargin at screen 0.475
set logscale x
set xrange [0.008:12.5]
set xtics (0.01, 0.1, 1, 10)
set xlabel "learning rate" offset 0,0.3
set ylabel "training loss" offset 1.2,0
unset key
plot for [k = 1:6] "sweep.csv" using (of(k, column("rate"))):"median" with linespoints linetype k

unset logscale
set lmargin at screen 0.555; set rmargin at screen 0.975
set xrange [1:E_max]; set xtics 20
set xlabel "epoch"
set ylabel ""
set key at graph 0.99, 0.98 right top Right samplen 3
plot for [k = 1:6] "curves.csv" using (of(k, column("epoch"))):"low":"high" with filledcurves linecolor rgb colour(k) notitle, \
     for [k = 1:6] "curves.csv" using (of(k, column("epoch"))):"median" with lines linetype k title word(titles, k)
unset multiplot
