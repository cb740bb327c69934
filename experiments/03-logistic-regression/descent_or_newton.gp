W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

in_run(name) = only(name, strcol("method"), column("step"))
stats "runs.csv" using (in_run("Newton")) name "NEWTON" nooutput
stats "runs.csv" using (in_run("gradient descent")) name "DESCENT" nooutput
stats "runs.csv" using (strcol("method") eq "gradient descent" && column("step") == DESCENT_max ? column("digits") : NaN) name "END" nooutput
stats "pace.csv" using (column("per_step")) name "PACE" nooutput
set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.9
set yrange [-0.6:17]; set ytics 4
unset key

set lmargin at screen 0.08; set rmargin at screen 0.41
set xrange [-0.3:NEWTON_max + 0.6]; set xtics 1
set xlabel "step" offset 0,0.5
set ylabel "correct digits" offset 1.8,0
set title "Newton's method" offset 0,-0.5
plot "runs.csv" using (in_run("Newton")):"digits" with linespoints linetype 1 pointsize 1, \
     "" using (in_run("Newton")):"digits":(sprintf("%.1f", column("digits"))) every ::1 with labels right offset -0.3,0.75 textcolor rgb ink

set lmargin at screen 0.49; set rmargin at screen 0.965
set xrange [0:DESCENT_max]; set xtics 500
set ylabel ""; set format y ""
set label 1 "pace predicted from the curvature" at 0.74 * DESCENT_max, 10 right textcolor rgb ink
set title "gradient descent" offset 0,-0.5
plot "runs.csv" using (in_run("gradient descent")):"digits" with lines linetype 2 dashtype 1, \
     (x > 0.3 * DESCENT_max ? END_min + PACE_min * (x - DESCENT_max) + 0.9 : NaN) with lines linewidth 1.4 dashtype 2 linecolor rgb ink
unset multiplot
