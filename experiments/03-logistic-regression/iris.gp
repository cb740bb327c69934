W = 760; H = 480
call ARG5 ARG1 ARG2 ARG3

classes = "setosa versicolor virginica"
symbol(k) = int(word("7 5 9", k))
tint(k) = (dark ? "#b0" : "#c8").colour(k)[2:*]
of(k) = strcol("class") eq word(classes, k) ? column("length") : NaN
set multiplot
set lmargin at screen 0.08; set rmargin at screen 0.54
set bmargin at screen 0.14; set tmargin at screen 0.97
set xrange [0.5:7.3]; set yrange [0:2.8]
set xtics 1; set ytics 0.5
set xlabel "petal length in cm" offset 0,0.4
set ylabel "petal width in cm" offset 2.7,0
set style fill solid noborder
unset grid
set label 1 "setosa" at 0.7, 1.0 left textcolor rgb blue
set label 2 "versicolor" at 2.9, 0.35 left textcolor rgb orange
set label 3 "virginica" at 5.6, 2.68 center textcolor rgb green
unset key
plot for [k = 1:3] "regions.csv" using (of(k)):"width" with filledcurves closed linecolor rgb tint(k), \
     "logits.csv" using (of(1)):"width" with lines linewidth 1.4 dashtype 2 linecolor rgb ink, \
     for [k = 1:3] "samples.csv" using (of(k)):"width" with points pointtype symbol(k) pointsize 0.7 linecolor rgb colour(k)

unset label
set grid
set lmargin at screen 0.645; set rmargin at screen 0.975
set xrange [1:7]; set yrange [*:*]
set ytics 20
set bmargin at screen 0.59; set tmargin at screen 0.97
set xlabel ""; set format x ""
set ylabel "logit against setosa" offset 1.2,0
plot for [k = 1:3] "logits.csv" using (of(k)):"referred" with lines linetype k
set bmargin at screen 0.14; set tmargin at screen 0.53
set format x "% g"
set xlabel "petal length along the line"
set ylabel "symmetric logit" offset 1.2,0
plot for [k = 1:3] "logits.csv" using (of(k)):"symmetric" with lines linetype k
unset multiplot
