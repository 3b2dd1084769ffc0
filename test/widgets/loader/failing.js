throw new TypeError('The page refused the policy');
