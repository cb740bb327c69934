W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
unset grid
do for [unit in "NAND OR AND"] {
  stats "units.csv" using (only(unit, strcol("unit"), column("w1"))) name unit."_A" nooutput
  stats "units.csv" using (only(unit, strcol("unit"), column("w2"))) name unit."_B" nooutput
  stats "units.csv" using (only(unit, strcol("unit"), column("threshold"))) name unit."_T" nooutput
}
nand(x) = (NAND_T_min - NAND_A_min*x)/NAND_B_min
either(x) = (OR_T_min - OR_A_min*x)/OR_B_min
both(x) = (AND_T_min - AND_A_min*x)/AND_B_min
wanted(value) = column("wanted") == 1 ? value : NaN
unwanted(value) = column("wanted") == 0 ? value : NaN
set samples 2
set style fill solid 0.18 noborder
set xrange [-0.5:1.5]; set yrange [-0.5:1.5]
set xtics 0, 1; set ytics 0, 1
set bmargin at screen 0.16; set tmargin at screen 0.97

set lmargin at screen 0.075; set rmargin at screen 0.49
set xlabel "x_1" offset 0,0.4; set ylabel "x_2" rotate by 0 offset 2,0
set label 1 "OR" at 0.86, -0.36 left offset 0.8,0 textcolor rgb orange
set label 2 "NAND" at 0.22, 1.28 left offset 0.6,0.4 textcolor rgb blue
set label 3 "both fire" at 0.5, 0.5 center rotate by -43 textcolor rgb ink
plot '+' using 1:(either($1)):(nand($1)) with filledcurves linecolor rgb green, \
     nand(x) with lines linetype 1, \
     either(x) with lines linetype 2, \
     "pairs.csv" using (wanted(column("x1"))):"x2" with points pointtype 7 pointsize 1.5 linecolor rgb ink, \
     "pairs.csv" using (unwanted(column("x1"))):"x2" with points pointtype 6 pointsize 1.5 linewidth 2 linecolor rgb ink

set lmargin at screen 0.57; set rmargin at screen 0.985
set xlabel "NAND"; set ylabel "OR" rotate by 90 offset 1.2,0
unset label 1; unset label 2; unset label 3
set label 4 "AND" at 0.3, 1.2 left offset 0.8,0.5 textcolor rgb green
set label 5 "01 and 10" at 1, 1 center offset 0,1.1 textcolor rgb ink
set label 6 "11" at 0, 1 center offset 0,-1.2 textcolor rgb ink
set label 7 "00" at 1, 0 center offset 0,-1.2 textcolor rgb ink
plot '+' using 1:(both($1)):(4) with filledcurves linecolor rgb green, \
     both(x) with lines linetype 3, \
     "pairs.csv" using (wanted(column("nand"))):"or" with points pointtype 7 pointsize 1.5 linecolor rgb ink, \
     "pairs.csv" using (unwanted(column("nand"))):"or" with points pointtype 6 pointsize 1.5 linewidth 2 linecolor rgb ink
unset multiplot
