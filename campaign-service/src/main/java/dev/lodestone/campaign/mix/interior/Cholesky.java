package dev.lodestone.campaign.mix.interior;

/** Linear equations with a symmetric matrix that is positive definite, by its square root; of the matrix only the lower half is known. */
final class Cholesky {
    private static final double LEAST = 1e-300;

    private Cholesky() {}

    /** Both are used up: what is left of the right side is the solution. */
    static void solve(double[][] matrix, double[] right) {
        root(matrix);
        for (int row = 0; row < right.length; row++) {
            for (int column = 0; column < row; column++) right[row] -= matrix[row][column] * right[column];
            right[row] /= matrix[row][row];
        }
        for (int row = right.length - 1; row >= 0; row--) {
            right[row] /= matrix[row][row];
            for (int column = 0; column < row; column++) right[column] -= matrix[row][column] * right[row];
        }
    }

    private static void root(double[][] matrix) {
        for (int row = 0; row < matrix.length; row++) {
            double[] mine = matrix[row];
            for (int column = 0; column <= row; column++) {
                double[] other = matrix[column];
                double sum = mine[column];
                for (int k = 0; k < column; k++) sum -= mine[k] * other[k];
                mine[column] = column == row ? Math.sqrt(Math.max(sum, LEAST)) : sum / other[column];
            }
        }
    }
}
