package dev.lodestone.bench.pull.learn;

/** Gradient descent with a step of its own for each weight (Kingma and Ba 2015). */
final class Adam {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    private final double[] weights;
    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int size) {
        this.weights = new double[size];
        this.mean = new double[size];
        this.square = new double[size];
    }

    double[] weights() {
        return weights;
    }

    /** With a decay that the gradients do not see (Loshchilov and Hutter 2019, "Decoupled Weight Decay Regularization"). */
    void step(double[] gradient, double rate, double decay) {
        steps++;
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= rate * (direction(i, gradient[i]) + decay * weights[i]);
        }
    }

    private double direction(int i, double slope) {
        mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
        square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
        double forward = mean[i] / (1 - Math.pow(FIRST, steps));
        double spread = Math.sqrt(square[i] / (1 - Math.pow(SECOND, steps)));
        return forward / (spread + 1e-8);
    }
}
