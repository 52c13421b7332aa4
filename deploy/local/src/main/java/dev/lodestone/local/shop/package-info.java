@NullMarked
package dev.lodestone.local.shop;

import org.jspecify.annotations.NullMarked;
