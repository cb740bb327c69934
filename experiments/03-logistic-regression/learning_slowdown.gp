W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

stats "curves.csv" using (column("epoch")) name "EPOCH" nooutput
names = "'cross-entropy from the good start' 'cross-entropy from the bad start' 'squared from the good start' 'squared from the bad start' 'squared at four times the rate from the bad start'"
titles = "'cross-entropy, good start' 'cross-entropy, bad start' 'squared, good start' 'squared, bad start' 'the same, rate × 4'"
shade(k) = k <= 2 ? blue : orange
dash(k) = word("1 1 2 2 4", k) + 0
width(k) = word("1.4 2.8 1.4 2.8 1.8", k) + 0
in_run(k) = strcol("run") eq word(names, k) ? column("epoch") : NaN
set multiplot
set bmargin at screen 0.135; set tmargin at screen 0.965
set xrange [0:EPOCH_max]
set xtics 100
set xlabel "epoch" offset 0,0.4

set lmargin at screen 0.085; set rmargin at screen 0.485
set yrange [0:1]; set ytics 0.2
set ylabel "output p" offset 2,0
unset key
plot for [k = 1:5] "curves.csv" using (in_run(k)):"output" with lines linewidth width(k) dashtype dash(k) linecolor rgb shade(k)

set lmargin at screen 0.585; set rmargin at screen 0.975
set yrange [0:1]
set ylabel "size of the gradient" offset 1.2,0
set key at graph 0.14,0.985 left top Left reverse samplen 4
plot for [k = 1:5] "curves.csv" using (in_run(k)):"gradient" with lines linewidth width(k) dashtype dash(k) linecolor rgb shade(k) title word(titles, k)
unset multiplot
