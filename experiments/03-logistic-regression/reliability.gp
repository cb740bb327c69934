W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "confusion.csv" using (column("count")) name "COUNT" nooutput
set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.965

set lmargin at screen 0.085; set rmargin at screen 0.51
set xrange [0:1]; set yrange [0:1]
set xtics 0.2; set ytics 0.2
set xlabel "probability given" offset 0,0.4
set ylabel "share that came true" offset 2.6,0
set key at graph 0.03,0.985 left top Left reverse samplen 2.5
plot x with lines linewidth 1.2 dashtype 1 linecolor rgb muted notitle, \
     "bins.csv" using (only("boasting", strcol("model"), column("predicted"))):"observed" with linespoints linetype 2 pointtype 5 pointsize 0.7 title "overconfident", \
     "" using (only("fitted", strcol("model"), column("predicted"))):"observed":"error" with yerrorbars pointtype 7 pointsize 0.9 linewidth 1.8 dashtype 1 linecolor rgb blue title "fitted"

set lmargin at screen 0.62; set rmargin at screen 0.975
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xtics ("A" 0, "B" 1, "C" 2) scale 0
set ytics ("A" 0, "B" 1, "C" 2) scale 0
set xlabel "answer"; set ylabel "true class" offset 1,0
unset key; unset grid
set border 15
set arrow 1 from 0.5, graph 0 to 0.5, graph 1 nohead linewidth 1 linecolor rgb faint back
set arrow 2 from 1.5, graph 0 to 1.5, graph 1 nohead linewidth 1 linecolor rgb faint back
set arrow 3 from graph 0, first 0.5 to graph 1, first 0.5 nohead linewidth 1 linecolor rgb faint back
set arrow 4 from graph 0, first 1.5 to graph 1, first 1.5 nohead linewidth 1 linecolor rgb faint back
set style fill solid noborder
half(count) = 0.46 * sqrt(count / COUNT_max)
tint(hue) = "#90".hue[2:*]
on(right) = (strcol("true") eq strcol("answer")) == right ? column("column") : NaN
plot "confusion.csv" using (on(1)):"row":(half(column("count"))):(half(column("count"))) with boxxyerror linecolor rgb tint(blue), \
     "" using (on(0)):"row":(half(column("count"))):(half(column("count"))) with boxxyerror linecolor rgb tint(orange), \
     "" using "column":"row":(sprintf("%d", column("count"))) with labels textcolor rgb ink
unset multiplot
