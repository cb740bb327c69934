W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

stats "samples.csv" using (only("drawn", strcol("kind"), column("x"))) name "DRAWN" nooutput
stats "samples.csv" using (only("added", strcol("kind"), column("x"))) name "ADDED" nooutput
set multiplot
set bmargin at screen 0.155; set tmargin at screen 0.90
set yrange [-0.45:1.5]
set ytics (0, 0.5, 1)
set xtics 5
set xlabel "x" offset 0,0.4

set lmargin at screen 0.085; set rmargin at screen 0.425
set xrange [-1:11]
set ylabel "class, or its probability" offset 2.2,0
set title sprintf("%d samples", DRAWN_records) offset 0,-0.5
set key at graph 0.03,0.985 left top Left reverse samplen 3
plot 0 with lines linewidth 1 dashtype 1 linecolor rgb muted notitle, \
     1 with lines linewidth 1 dashtype 1 linecolor rgb muted notitle, \
     0.5 with lines linewidth 1 dashtype 3 linecolor rgb muted notitle, \
     "curves.csv" using (only("drawn", strcol("samples"), column("x"))):"sigmoid" with lines linetype 1 title "sigmoid", \
     "" using (only("drawn", strcol("samples"), column("x"))):"line" with lines linetype 2 title "line", \
     "samples.csv" using (only("drawn", strcol("kind"), column("x"))):"y" with points pointtype 7 linecolor rgb ink notitle, \
     "crossings.csv" using (only("drawn", strcol("samples"), column("x"))):(0.5) with points pointtype 6 pointsize 1.3 linewidth 2 linecolor rgb ink notitle

set lmargin at screen 0.475; set rmargin at screen 0.985
set xrange [-1:20.6]
set ylabel ""; set format y ""
set title sprintf("%d clear cases more", ADDED_records)
unset key
plot 0 with lines linewidth 1 dashtype 1 linecolor rgb muted notitle, \
     1 with lines linewidth 1 dashtype 1 linecolor rgb muted notitle, \
     0.5 with lines linewidth 1 dashtype 3 linecolor rgb muted notitle, \
     "curves.csv" using (only("all", strcol("samples"), column("x"))):"sigmoid" with lines linetype 1, \
     "" using (only("all", strcol("samples"), column("x"))):"line" with lines linetype 2, \
     "samples.csv" using (only("drawn", strcol("kind"), column("x"))):"y" with points pointtype 7 linecolor rgb ink, \
     "" using (only("added", strcol("kind"), column("x"))):"y" with points pointtype 5 pointsize 0.6 linecolor rgb ink, \
     "crossings.csv" using (only("all", strcol("samples"), column("x"))):(0.5) with points pointtype 6 pointsize 1.3 linewidth 2 linecolor rgb ink
unset multiplot
