W = 760; H = 560
call ARG5 ARG1 ARG2 ARG3

names = "gradient-descent momentum nesterov adagrad rmsprop adam adamw"
texts = "'gradient descent' momentum Nesterov AdaGrad RMSProp Adam AdamW"
shade(k) = k == 7 ? ink : colour(k)
dash(k) = int(word("1 2 4 5 3 1 2", k))
set multiplot
unset key
of(k, value) = only(word(names, k), strcol("optimizer"), value)
set lmargin at screen 0.085; set rmargin at screen 0.44
set bmargin at screen 0.12; set tmargin at screen 0.97
set logscale y; set mytics 1
set xrange [0:30]; set yrange [0.038:1.5]; set xtics 10; set ytics (0.05, 0.1, 0.2, 0.5, 1)
set xlabel "epoch" offset 0,0.3
set ylabel "training loss" offset 2.2,0
set key at graph 0.97, 0.97 right top samplen 3
plot for [k = 1:7] "curves.csv" using (of(k, column("epoch"))):"median" with lines linewidth 2 dashtype dash(k) linecolor rgb shade(k) title word(texts, k)
unset key
unset logscale
set logscale x
set lmargin at screen 0.71; set rmargin at screen 0.985
set xrange [0.75:1.6]; set yrange [20.7:-0.7]
set xtics (0.8, 1, 1.25, 1.5)
set xlabel "quotient of final losses"
set ylabel ""
name(n) = n eq "gradient-descent" ? "descent" : n eq "nesterov" ? "Nesterov" : n eq "adagrad" ? "AdaGrad" : n eq "rmsprop" ? "RMSProp" : n eq "adam" ? "Adam" : n eq "adamw" ? "AdamW" : n
unset ytics; set ytics nomirror () font ",13"
unset grid
set arrow 1 from 1, graph 0 to 1, graph 1 nohead linewidth 1.4 linecolor rgb muted
clear_of(want) = column("exceeds") == want ? column("median") : NaN
plot "pairs.csv" using (clear_of(0)):0:"low":"high":yticlabels(name(strcol("first"))." / ".name(strcol("second"))) with xerrorbars pointtype 7 pointsize 0.5 linewidth 1.6 linecolor rgb muted, \
     "" using (clear_of(1)):0:"low":"high" with xerrorbars pointtype 7 pointsize 0.8 linewidth 2.6 dashtype 1 linecolor rgb orange
unset multiplot
