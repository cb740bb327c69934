W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.155; set tmargin at screen 0.906   # as many pixels as the panels are wide
set xrange [-4:4]; set yrange [-4:4]
set xtics 2; set ytics 2
set clip two
unset grid; unset key
set xlabel "x_1" offset 0,0.5
set style fill solid noborder
levels = "0.1 0.25 0.5 0.75 0.9"
tint(hue) = "#d8".hue[2:*]
thick(l) = l == 3 ? 2.4 : 1
dash(l) = l == 3 ? 1 : 2
in_area(name) = strcol("area") eq name ? column("x1") : NaN
do for [p = 1:2] {
  set lmargin at screen (p == 1 ? 0.075 : 0.555); set rmargin at screen (p == 1 ? 0.509 : 0.989)
  set ylabel p == 1 ? "x_2" : "" offset 1.5,0
  set format y p == 1 ? "% g" : ""
  set title p == 1 ? "w and b as fitted" : "w and b doubled" offset 0,-0.6
  plot for [l = 3:5] "areas.csv" using (in_area(sprintf("%d %.0f above", p, 100*word(levels, l)))):"x2" with filledcurves closed linecolor rgb tint(orange), \
       for [l = 1:3] "" using (in_area(sprintf("%d %.0f below", p, 100*word(levels, l)))):"x2" with filledcurves closed linecolor rgb tint(blue), \
       for [l = 1:5] "contours.csv" using (column("panel") == p && column("level") == word(levels, l) ? column("x1") : NaN):"x2" \
         with lines linewidth thick(l) dashtype dash(l) linecolor rgb ink, \
       "samples.csv" using (only("0", strcol("class"), column("x1"))):"x2" with points pointtype 7 pointsize 0.6 linecolor rgb blue, \
       "" using (only("1", strcol("class"), column("x1"))):"x2" with points pointtype 5 pointsize 0.6 linecolor rgb orange, \
       "vectors.csv" using (column("panel") == p ? column("x1") : NaN):"x2":(column("w1")/2):(column("w2")/2) \
         with vectors head filled size screen 0.014,18 linewidth 2.5 dashtype 1 linecolor rgb ink, \
       "" using (column("panel") == p ? column("x1") + column("w1")/2 : NaN):(column("x2") + column("w2")/2):(p == 1 ? "w" : "2w") \
         with labels left offset 1,0.3 textcolor rgb ink
}
unset multiplot
