W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.155; set tmargin at screen 0.965
set yrange [0:1]; set ytics 0.2

set lmargin at screen 0.085; set rmargin at screen 0.53
set xrange [-0.55:3.55]
set xlabel ""
set ylabel "probability" offset 2.4,0
set style fill solid 0.75 noborder
set boxwidth 0.25
set key at graph 0.41,1.015 left top Left reverse samplen 1.5 spacing 1.05
set xtics scale 0
scores = "1 2 0"
name(k) = sprintf("class %d, score %s", k, word(scores, k))
plot "groups.csv" using "place":(0):xticlabels(strcol("group")) with impulses notitle, \
     for [k = 1:3] "bars.csv" using (column("class") == k ? column("place") + 0.27*(k - 2) : NaN):"p" \
       with boxes linecolor rgb colour(k) title name(k), \
     for [k = 1:3] "" using (column("class") == k ? column("place") + 0.27*(k - 2) : NaN):"p":(sprintf("%.2f", column("p"))) \
       with labels offset 0,0.6 font ",12" textcolor rgb ink notitle

set lmargin at screen 0.605; set rmargin at screen 0.97
set xtics scale 0.5
set logscale x
set xrange [0.05:50]
set xtics ("0.1" 0.1, "1" 1, "10" 10)
set xlabel "temperature T" offset 0,0.5
set ylabel ""
unset key
plot 1.0/3 with lines linewidth 1.2 dashtype 3 linecolor rgb ink, \
     for [k = 1:3] "curves.csv" using (column("class") == k ? column("temperature") : NaN):"p" with lines linetype k
unset multiplot
