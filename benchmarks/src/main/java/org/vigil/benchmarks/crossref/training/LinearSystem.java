package org.vigil.benchmarks.crossref.training;

/** A symmetric positive definite system of a few dozen equations. */
final class LinearSystem {
    private LinearSystem() {}

    /** By Cholesky decomposition; both arguments stay as they are. */
    static double[] solve(double[][] matrix, double[] side) {
        int size = side.length;
        double[][] lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? StrictMath.sqrt(sum) : sum / lower[column][column];
            }
        }
        double[] result = side.clone();
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < row; k++) {
                result[row] -= lower[row][k] * result[k];
            }
            result[row] /= lower[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                result[row] -= lower[k][row] * result[k];
            }
            result[row] /= lower[row][row];
        }
        return result;
    }
}
