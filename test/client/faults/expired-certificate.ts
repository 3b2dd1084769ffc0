/** A certificate for 127.0.0.1 that ended with 2020, and its key. Made for this test alone; nothing trusts it. */
export const expired = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgbvn2HS925cNC4AKI
5+fhSA5dCQyyYav/I4go9LGUZGuhRANCAAQjHbbxDdDFfQkGiM76opIa1Ojx6v50
1Hu/sGYwVdbr2nnSRFbliPi7N/ZXnqp86lXtuu86mqe8lEBfGN4NHlHu
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBDzCBtgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwHhcN
MjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAUMRIwEAYDVQQDDAkxMjcuMC4w
LjEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQjHbbxDdDFfQkGiM76opIa1Ojx
6v501Hu/sGYwVdbr2nnSRFbliPi7N/ZXnqp86lXtuu86mqe8lEBfGN4NHlHuMAoG
CCqGSM49BAMCA0gAMEUCIBUPDTbDql0McaPVUfwke1gwCI6pcHWMGwQr9dH2Fz8S
AiEA1zC7oVJRxCqfAMXzdA1LZOiRDcjRaDKOhfxfo/SCh7w=
-----END CERTIFICATE-----
`,
};
