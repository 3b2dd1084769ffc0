/** Where the sandbox portal of this test run listens, and the token that may write to it. */
export async function sandboxAddress(): Promise<{ readonly url: string; readonly token: string }> {
  const response = await fetch('/sandbox-address.json');
  if (!response.ok) throw new Error(`The sandbox did not start: ${await response.text()}`);
  return response.json();
}
