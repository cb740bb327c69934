W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

stats "cut.csv" using (column("x2")) name "CUT" nooutput
classes = "A B C"
symbol(k) = int(word("7 5 9", k))
tint(k) = (dark ? "#b0" : "#c8").colour(k)[2:*]
in_region(model, k) = strcol("region") eq model." ".word(classes, k) ? column("x1") : NaN
in_class(k) = strcol("class") eq word(classes, k) ? column("x1") : NaN
set multiplot
set xrange [-5:5]; set xtics 2
set xlabel "x_1" offset 0,0.5
unset grid; set clip two

set lmargin at screen 0.07; set rmargin at screen 0.53
set bmargin at screen 0.15; set tmargin at screen 0.967
set yrange [-4:4]; set ytics 2
set ylabel "x_2" offset 1.5,0
set style fill solid noborder
unset key
plot for [k = 1:3] "regions.csv" using (in_region("softmax", k)):"x2" with filledcurves closed linecolor rgb tint(k) notitle, \
     for [k = 1:3] "" using (in_region("one-vs-rest", k)):"x2" with lines linewidth 1.6 dashtype 2 linecolor rgb ink notitle, \
     CUT_min with lines linewidth 1.4 dashtype 3 linecolor rgb ink notitle, \
     for [k = 1:3] "samples.csv" using (in_class(k)):"x2" with points pointtype symbol(k) pointsize 0.6 linecolor rgb colour(k) notitle

set lmargin at screen 0.63; set rmargin at screen 0.985
set grid
set yrange [0:2.95]; set ytics 0.5
set ylabel "probability" offset 0.9,0
set key at graph 0.01,0.995 left top Left reverse samplen 3 spacing 1.15
plot for [k = 1:3] "parts.csv" using (in_class(k)):"p" with lines linewidth 1.4 dashtype k linecolor rgb colour(k) title word(classes, k)." against the rest", \
     "sums.csv" using (only("one-vs-rest", strcol("model"), column("x1"))):"sum" with lines linewidth 3 dashtype 2 linecolor rgb ink title "their sum", \
     "" using (only("softmax", strcol("model"), column("x1"))):"sum" with lines linewidth 2 dashtype 1 linecolor rgb ink title "softmax's sum"
unset multiplot
