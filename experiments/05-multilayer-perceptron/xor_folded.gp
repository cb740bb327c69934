W = 760; H = 330
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
unset grid
do for [unit in "h1 h2 output"] {
  stats "units.csv" using (only(unit, strcol("unit"), column("w1"))) name unit."_A" nooutput
  stats "units.csv" using (only(unit, strcol("unit"), column("w2"))) name unit."_B" nooutput
  stats "units.csv" using (only(unit, strcol("unit"), column("b"))) name unit."_C" nooutput
}
first(x) = -(h1_A_min*x + h1_C_min)/h1_B_min
second(x) = -(h2_A_min*x + h2_C_min)/h2_B_min
undecided(x) = -(output_A_min*x + output_C_min)/output_B_min
wanted(value) = column("wanted") == 1 ? value : NaN
unwanted(value) = column("wanted") == 0 ? value : NaN
on_line(k, value) = column("line") == k ? value : NaN
set samples 2
set clip two
set bmargin at screen 0.19; set tmargin at screen 0.875
left(k) = 0.07 + (k - 1)*0.325
right(k) = left(k) + 0.268
set title offset 0,-0.7

set lmargin at screen left(1); set rmargin at screen right(1)
set xrange [-0.5:1.5]; set yrange [-0.5:1.5]
set xtics 0, 1; set ytics 0, 1
set xlabel "x_1" offset 0,0.4; set ylabel "x_2" rotate by 0 offset 2.4,0
set title "inputs"
plot for [k = 0:17] "grid.csv" using (on_line(k, column("x1"))):"x2" with lines linewidth 0.8 dashtype 1 linecolor rgb faint, \
     first(x) with lines linetype 1, \
     second(x) with lines linetype 2, \
     "pairs.csv" using (wanted(column("x1"))):"x2" with points pointtype 7 pointsize 1.4 linecolor rgb ink, \
     "pairs.csv" using (unwanted(column("x1"))):"x2" with points pointtype 6 pointsize 1.4 linewidth 2 linecolor rgb ink

set lmargin at screen left(2); set rmargin at screen right(2)
set xrange [-1.1:1.1]; set yrange [-1.4:1.1]
set xtics -1, 1; set ytics (-1, 1)
set xlabel "h_1" textcolor rgb blue; set ylabel "h_2" textcolor rgb orange offset 2.6,0.6
set title "hidden units"
set label 1 "01" at -0.82, -1 center offset 0,1 textcolor rgb ink
set label 2 "10" at 1, 0.82 right offset -1.2,0 textcolor rgb ink
set label 3 "00 and 11" at 1, -1 right offset 0,-0.9 textcolor rgb ink
set label 4 "undecided" at 0.5, -0.5 right offset -1,0.6 textcolor rgb green
plot for [k = 0:17] "grid.csv" using (on_line(k, column("h1"))):"h2" with lines linewidth 1.6 dashtype 1 linecolor rgb muted, \
     undecided(x) with lines linetype 3, \
     "pairs.csv" using (wanted(column("h1"))):"h2" with points pointtype 7 pointsize 1.4 linecolor rgb ink, \
     "pairs.csv" using (unwanted(column("h1"))):"h2" with points pointtype 6 pointsize 1.4 linewidth 2 linecolor rgb ink

set lmargin at screen left(3); set rmargin at screen right(3)
set xrange [-0.5:1.5]; set yrange [-0.5:1.5]
set xtics 0, 1; set ytics 0, 1
set xlabel "x_1" textcolor rgb ink; set ylabel "x_2" textcolor rgb ink offset 2.4,0
unset label
set title "output"
set palette defined (0 blue, 0.5 paper, 1 orange)
set cbrange [0:1]
unset colorbox
plot "surface.csv" using "x1":"x2":"p" with image, \
     "pairs.csv" using (wanted(column("x1"))):"x2" with points pointtype 7 pointsize 1.4 linecolor rgb ink, \
     "pairs.csv" using (unwanted(column("x1"))):"x2" with points pointtype 6 pointsize 1.4 linewidth 2 linecolor rgb ink
unset multiplot
